/**
 * The question bank's table of contents: the number and title of all 156 questions. A question without a page yet is
 * listed by its title, unlinked.
 */
import { type QuestionArea, questionAreas } from './outline.ts';

/** A question of the bank. */
export interface Question {
  /** 1 to 21, or 301 to 435. */
  number: number;
  title: string;
  area: QuestionArea;
}

/** How much a question asks of the one who answers, from a first job to a specialist's. */
export const levels = ['basic', 'intermediate', 'advanced'] as const;

/** One of `levels`. */
export type Level = (typeof levels)[number];

const TITLES: readonly (readonly [number: number, title: string])[] = [
  [1, 'What are goroutines and how do they differ from threads?'],
  [2, 'Explain channels in Go. What is the difference between buffered and unbuffered channels?'],
  [3, 'What is the select statement?'],
  [4, 'How does Go handle errors?'],
  [5, 'Why would you choose Go for a gRPC service?'],
  [6, 'Explain the worker pool pattern in Go.'],
  [7, "How does Go's garbage collector work?"],
  [8, 'What is a race condition and how do you detect them in Go?'],
  [9, 'What is the difference between a pointer receiver and a value receiver?'],
  [10, 'Explain the context package and how you use it.'],
  [11, 'What is defer and when would you use it?'],
  [12, 'How would you implement a timeout for an operation in Go?'],
  [13, 'What is sync.Once and why would you use it?'],
  [14, 'Explain the difference between concurrency and parallelism.'],
  [15, 'What are interfaces in Go and how do they differ from Java interfaces?'],
  [16, 'What happens when you send on a closed channel? Receive from a closed channel?'],
  [17, 'How do you handle graceful shutdown in a Go service?'],
  [18, 'Explain Go modules. What is go.mod?'],
  [19, 'What are some common Go concurrency pitfalls?'],
  [20, 'What are generics in Go and when would you use them?'],
  [21, "How does Go's memory model work?"],
  [301, 'How does the Go scheduler work?'],
  [302, 'What is M:N scheduling in Go?'],
  [303, 'How does the Go garbage collector work?'],
  [304, 'What are STW (stop-the-world) events in GC?'],
  [305, 'How are goroutines implemented under the hood?'],
  [306, 'How does stack growth work in Go?'],
  [307, 'What is the difference between blocking and non-blocking channels internally?'],
  [308, 'What is GOMAXPROCS and how does it affect execution?'],
  [309, 'How does Go manage memory fragmentation?'],
  [310, 'How are maps implemented internally in Go?'],
  [311, 'How does slice backing array reallocation work?'],
  [312, 'What is the zero value concept in Go?'],
  [313, 'How does Go avoid data races with its memory model?'],
  [314, 'What is escape analysis and how can you visualize it?'],
  [315, 'How are method sets determined in Go?'],
  [316, 'What is the difference between pointer receiver and value receiver at runtime?'],
  [317, 'How does Go handle panics internally?'],
  [318, 'How is reflection implemented in Go?'],
  [319, 'What is type identity in Go?'],
  [320, 'How are interface values represented in memory?'],
  [321, 'How do you containerize a Go application?'],
  [322, 'What is a multi-stage Docker build and how does it help with Go?'],
  [323, 'How do you reduce the size of a Go Docker image?'],
  [324, 'How do you handle secrets in Go apps deployed via Docker?'],
  [325, 'How do you use environment variables in Go?'],
  [326, 'How do you compile a static Go binary for Alpine Linux?'],
  [327, 'What is scratch image in Docker and why is it used with Go?'],
  [328, 'How do you manage config files in Go across environments?'],
  [329, 'How do you build Go binaries for different OS/arch?'],
  [330, 'How do you use GoReleaser?'],
  [331, 'What is a Docker healthcheck for a Go app?'],
  [332, 'How do you log container stdout/stderr from Go?'],
  [333, 'How do you set up autoscaling for Go services?'],
  [334, 'How would you containerize a gRPC Go service?'],
  [335, 'How to deploy Go microservices in Kubernetes?'],
  [336, 'How do you write Helm charts for a Go app?'],
  [337, 'How do you monitor a Go service in production?'],
  [338, 'How do you use Prometheus with a Go app?'],
  [339, 'How do you enable structured logging in production?'],
  [340, 'How do you handle log rotation in containerized Go apps?'],
  [341, 'How do you consume messages from Kafka in Go?'],
  [342, 'How do you publish messages to a RabbitMQ topic?'],
  [343, 'What is the idiomatic way to implement a message handler in Go?'],
  [344, 'How would you implement a worker pool pattern?'],
  [345, 'How do you use the context package for cancellation in streaming apps?'],
  [346, 'How do you retry failed messages in Go?'],
  [347, 'What is dead-letter queue (DLQ) and how do you use it?'],
  [348, 'How do you handle idempotency in message consumers?'],
  [349, 'How do you implement exponential backoff in Go?'],
  [350, 'How do you stream logs to a file/socket in real-time?'],
  [351, 'How do you work with WebSockets in Go?'],
  [352, 'How do you handle bi-directional streaming in gRPC?'],
  [353, 'What is Server-Sent Events (SSE) and how is it done in Go?'],
  [354, 'How do you manage fan-in/fan-out channel patterns?'],
  [355, 'How would you implement throttling on async tasks?'],
  [356, 'How do you avoid data races when consuming messages?'],
  [357, 'How would you implement a message queue from scratch in Go?'],
  [358, 'How do you implement ordered message processing in Go?'],
  [359, 'How do you handle large stream ingestion (100K+ msgs/sec)?'],
  [360, 'How do you persist in-flight streaming data?'],
  [361, 'How do you design a rate limiter in Go?'],
  [362, 'How do you implement distributed tracing in Go?'],
  [363, 'How do you handle distributed transactions?'],
  [364, 'What is the Circuit Breaker pattern and how to implement it?'],
  [365, 'How do you design a notification system in Go?'],
  [366, 'How do you handle configuration hot-reloading?'],
  [367, 'How do you implement health checks for microservices?'],
  [368, 'How do you design a URL shortener in Go?'],
  [369, 'How do you debug high CPU usage in a Go app?'],
  [370, 'How do you debug a memory leak in Go?'],
  [371, 'What is the Sidecar pattern and how is it used with Go?'],
  [372, 'How do you design a job scheduler in Go?'],
  [373, 'How do you implement API versioning?'],
  [374, 'What is Context Propagation?'],
  [375, 'How to handle 10 million concurrent WebSocket connections?'],
  [376, 'How do you secure internal gRPC services?'],
  [377, 'Explain the Outbox Pattern.'],
  [378, 'How do you implement checking for race conditions in CI?'],
  [379, 'How do you optimize Go garbage collection for low latency?'],
  [380, 'What is Semantic Versioning in Go modules?'],
  [381, 'How do you prevent SQL injection in Go?'],
  [382, 'What are some common security vulnerabilities in Go apps?'],
  [383, 'How do you implement Secure Password Hashing?'],
  [384, 'How do you validate input in Go APIs?'],
  [385, 'How do you implement JWT authentication?'],
  [386, 'How do you handle secrets securely in Go?'],
  [387, 'What is CSRF and how to mitigate it in Go?'],
  [388, 'How do you test RESTful APIs in Go?'],
  [389, 'What are Table-Driven Tests?'],
  [390, 'How do you mock HTTP calls in tests?'],
  [391, 'What are Flaky Tests and how to identify them?'],
  [392, 'How do you generate test coverage reports?'],
  [393, 'What is Golden File Testing?'],
  [394, 'How do you mock database interactions?'],
  [395, 'What is Fuzz Testing in Go?'],
  [396, 'How do you benchmark Go code?'],
  [397, 'How do you handle Time in unit tests?'],
  [398, 'What is go:embed and how does it help?'],
  [399, 'What is the purpose of init() function?'],
  [400, 'Explain the Go memory model (briefly).'],
  [401, 'MySQL: How do you choose indexes?'],
  [402, 'MySQL: Composite index order?'],
  [403, 'MySQL: InnoDB isolation levels & phantoms'],
  [404, 'MySQL: Deadlocks: how do you prevent & react?'],
  [405, 'MySQL: Online schema changes, zero downtime'],
  [406, 'MySQL: Reads from replicas without stale data bugs?'],
  [407, 'MySQL: MySQL vs MariaDB you should know'],
  [408, 'MySQL: AUTO_INCREMENT contention under load'],
  [409, "MySQL: Query gotcha you've fixed before"],
  [410, 'MySQL: Backups & PITR'],
  [411, 'AWS: Sketch a highly available web stack'],
  [412, 'AWS: ALB vs NLB?'],
  [413, 'AWS: S3 consistency & common patterns'],
  [414, 'AWS: SQS Standard vs FIFO'],
  [415, 'AWS: RDS/Aurora resilience'],
  [416, 'AWS: IAM least privilege in practice'],
  [417, 'AWS: Blue/Green or Canary on AWS'],
  [418, 'AWS: Cost levers you actually use'],
  [419, 'Redis: Data structures & when to use'],
  [420, 'Redis: Persistence & durability'],
  [421, 'Redis: Eviction & memory pressure'],
  [422, 'Redis: Cache stampede ("thundering herd")'],
  [423, 'Redis: Distributed lock caveats'],
  [424, 'Redis: Redis Cluster vs Sentinel'],
  [425, 'Redis: Rate limiting in practice'],
  [426, 'Stripe: What API flow do you prefer?'],
  [427, 'Stripe: Idempotency: where and how?'],
  [428, 'Stripe: Webhooks: safe processing'],
  [429, 'Stripe: Exactly-once fulfillment?'],
  [430, 'Stripe: Reconciliation'],
  [431, 'Stripe: Partial failures & timeouts'],
  [432, 'Stripe: Security & key hygiene'],
  [433, 'Stripe: Multi-currency & rounding'],
  [434, 'Design: A robust order checkout with Stripe, MySQL, Redis, AWS'],
  [435, 'Design: Hot product page gets hammered'],
];

function areaOf(number: number): QuestionArea {
  const area = questionAreas.find(({ range: [first, last] }) => number >= first && number <= last);
  if (!area) throw new Error(`Question ${number} belongs to no area of src/outline.ts.`);
  return area;
}

/** All questions in the order of their areas and numbers. */
export const questions: readonly Question[] = TITLES.map(([number, title]) => ({
  number,
  title,
  area: areaOf(number),
}));

const byNumber = new Map(questions.map((question) => [question.number, question]));

/** The question with this number, if the bank has it. */
export function questionNumbered(number: number): Question | undefined {
  return byNumber.get(number);
}

/** Words that a reader takes in per minute where the text is technical. */
const WORDS_PER_MINUTE = 180;

/**
 * Minutes to read a page, at least one.
 *
 * @param markdown The page's text; fences, tags and imports count as nothing.
 */
export function readingMinutes(markdown: string): number {
  const prose = markdown
    .replace(/^import .*$/gm, '')
    .replace(/^\s*(`{3,}|~{3,})[\s\S]*?^\s*\1/gm, '')
    .replace(/<[^>]*>/g, '');
  return Math.max(1, Math.round(prose.split(/\s+/).filter(Boolean).length / WORDS_PER_MINUTE));
}
