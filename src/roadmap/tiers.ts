/**
 * The roadmap as a table: four tiers, thirteen phases, 107 sections. Everything that depends on the site's shape is
 * derived from it, by way of `outline.ts`; the order here is the order of reading.
 */
import type { Phase, Tier } from './outline.ts';

/** A phase as the table states it; the rest of {@link Phase} follows. */
export interface PhaseSource extends Omit<Phase, 'tier' | 'path' | 'sections'> {
  sections: readonly (readonly [title: string, aim: string])[];
}

/** A tier as the table states it. */
export interface TierSource extends Omit<Tier, 'phases'> {
  phases: readonly PhaseSource[];
}

/** The tiers in reading order. */
export const TIERS: readonly TierSource[] = [
  {
    key: 'foundation',
    title: 'Foundation',
    theme: 'Language mechanics',
    outcome: 'Language mastery: you can write production code.',
    weeks: [8, 12],
    phases: [
      {
        number: 0,
        title: 'Environment, Toolchain & Mental Model',
        objective:
          'Set up a working Go environment and learn the ideas that shaped the language before you write it.',
        weeks: [1, 2],
        needs: [],
        sections: [
          [
            'Historical Context & Design Philosophy',
            'Where Go comes from, which problems it was built for, and what it leaves out on purpose.',
          ],
          [
            'Compilation Model Deep Dive',
            'How source becomes one self-contained executable, for this machine or another.',
          ],
          [
            'The Go Toolchain (The go Command)',
            'One command that builds, tests, formats, vets, documents and fetches.',
          ],
          [
            'Module System & Dependency Management',
            'How modules name, version, verify and select what a program depends on.',
          ],
          [
            'Project Structure & Organization',
            'Layouts that Go tooling understands, and when a folder is one too many.',
          ],
          [
            'Modern Tooling (2024-2025 Standards)',
            'The language server, linters, vulnerability scanner and debugger a team uses daily.',
          ],
          [
            'Build Tags & Conditional Compilation',
            'Choosing files at compile time by platform, feature or kind of test.',
          ],
        ],
      },
      {
        number: 1,
        title: 'Lexical Elements & Language Fundamentals',
        objective: 'Know every building block of Go source text as the language specification defines it.',
        weeks: [2, 3],
        needs: [0],
        sections: [
          ['Source Code Representation', 'UTF-8 text, tokens, comments, and the semicolons you never type.'],
          [
            'Identifiers & Naming',
            'What a name may be, what its first letter exports, and how Go programmers choose it.',
          ],
          ['Keywords (The Reserved 25)', 'All twenty-five reserved words and the one job each has.'],
          ['Operators & Delimiters', 'Every operator, its precedence, and the ones that surprise newcomers.'],
          ['Literals & Constants', 'Exact compile-time values, untyped constants and iota.'],
          ['Variables & Zero Values', 'Forms of declaration, scope, and the value everything starts with.'],
          ['Control Flow Structures', 'One loop, two ways to branch, and the rules of range.'],
          [
            'The defer Statement',
            'Calls that run when the function returns, in which order and with which arguments.',
          ],
          ['goto and Labels', 'Labels, what goto may not jump over, and the few places where it helps.'],
          [
            'Environment Variables & OS Interaction',
            'Reading the environment and the command line, and turning both into configuration.',
          ],
        ],
      },
      {
        number: 2,
        title: 'The Type System Deep Dive',
        objective: "Use Go's static types with a clear picture of what each choice costs in memory.",
        weeks: [3, 5],
        needs: [1],
        sections: [
          [
            'Type System Fundamentals',
            'Static, strong and structural: identity, underlying types, definitions and aliases.',
          ],
          [
            'Basic Types (Primitives)',
            'Booleans, numbers, strings and runes, with the packages that work on text.',
          ],
          [
            'Composite Types',
            'Arrays, slices, maps and structs: how each is laid out and how each goes wrong.',
          ],
          ['Pointer Types', 'Addresses without arithmetic: when to share a value and when to copy it.'],
          ['Function Types', 'Functions as values, closures and what they capture.'],
          ['Methods & Receivers', 'Behavior on types, value and pointer receivers, and method sets.'],
          [
            'Interface Types (Critical Section)',
            'Implicit satisfaction, small interfaces, and the nil that is not nil.',
          ],
          [
            'Generics (Type Parameters) — Go 1.18+',
            'Type parameters, constraints and type sets, and what the compiler makes of them.',
          ],
        ],
      },
      {
        number: 3,
        title: 'Error Handling — The Go Way',
        objective: 'Treat errors as values that are part of every design, not as an afterthought.',
        weeks: [2, 2],
        needs: [2],
        sections: [
          ['The error Interface', 'One method, returned like any value, checked where it happens.'],
          ['Creating Errors', 'Sentinels, formatted errors and types of your own, and when each fits.'],
          [
            'Error Wrapping (Go 1.13+)',
            'Adding context without losing the cause, and asking a chain what it holds.',
          ],
          [
            'Error Handling Patterns',
            'Returning early, translating at borders, and keeping the happy path to the left.',
          ],
          ['Panic and Recover', 'What happens when a goroutine panics, and the few places to stop it.'],
          ['Error Handling in Practice', 'Logging once, wrapping enough, and errors from many goroutines.'],
        ],
      },
    ],
  },
  {
    key: 'intermediate',
    title: 'Intermediate',
    theme: 'Systems programming',
    outcome: 'Memory-aware, concurrent and tested code.',
    weeks: [6, 8],
    phases: [
      {
        number: 4,
        title: 'Memory Management & Performance',
        objective: 'Know where your bytes live and how to make the runtime do less work.',
        weeks: [2, 2],
        needs: [2],
        sections: [
          ['Stack vs. Heap Allocation', 'Two homes for a value, and what each costs to use and to clean.'],
          ['Escape Analysis', 'How the compiler decides where a value lives, and how to read its reasons.'],
          [
            'Value Semantics vs. Pointer Semantics',
            'Copy or share: choosing on purpose and staying consistent.',
          ],
          ['Memory Layout & Alignment', 'Padding, field order and cache lines, measured in bytes.'],
          ['The Garbage Collector', 'A concurrent tricolor collector: its phases, barriers and triggers.'],
          ['GC Tuning', 'GOGC, the memory limit, and how to read what the collector reports.'],
          ['Reducing GC Pressure', 'Fewer and shorter-lived allocations, shown by profiles.'],
          ['The unsafe Package', 'Stepping outside the type system, under its written rules.'],
        ],
      },
      {
        number: 5,
        title: 'Concurrency & The Scheduler',
        objective:
          'Use goroutines, channels and synchronization to structure a program, knowing what the scheduler does with them.',
        weeks: [2, 3],
        needs: [3],
        sections: [
          ['Concurrency vs. Parallelism', 'Structure against execution: two ideas that share a keyword.'],
          ['Goroutines', 'Starting, ending and paying for a function that runs on its own.'],
          ['The GMP Scheduler Model', 'How goroutines, threads and processors are put together.'],
          ['Work Stealing', 'How an idle processor finds something to run.'],
          ['Preemption', 'How a goroutine that will not yield is made to.'],
          ['Channels', 'Typed conduits that move a value and synchronize two goroutines in one step.'],
          ['The select Statement', 'Waiting for whichever communication can go first.'],
          [
            'Synchronization Primitives (sync Package)',
            'Locks, counters, one-time work, pools and the concurrent map.',
          ],
          [
            'Atomic Operations (sync/atomic)',
            'Single values shared without a lock, and what ordering that guarantees.',
          ],
          ['Context Package', 'Cancellation, deadlines and request values along a call chain.'],
          ['Concurrency Patterns', 'Worker pools, pipelines, limits and shutdown, each with its test.'],
          [
            'Error Handling in Concurrent Code',
            'Bringing errors and panics back from the goroutines they happened in.',
          ],
          ['Race Detector', 'Finding unsynchronized access while the program runs.'],
        ],
      },
      {
        number: 6,
        title: 'Testing & Engineering Reliability',
        objective:
          "Use all of Go's testing tools, from a first unit test to measured, reproducible reliability.",
        weeks: [2, 3],
        needs: [5],
        sections: [
          ['The testing Package', 'Test functions, failing, skipping, logging and running in parallel.'],
          ['Running Tests', 'Choosing, repeating, shortening and timing test runs from the command line.'],
          ['Table-Driven Tests', 'One loop over named cases.'],
          ['Subtests and Sub-benchmarks', 'A tree of tests with shared setup and a filter.'],
          ['TestMain', 'Setup and teardown around a whole package.'],
          ['Benchmarking', 'Measuring time and allocations without fooling yourself.'],
          ['Benchmark Analysis', 'Reading the columns and telling a change from noise.'],
          ['Fuzzing (Go 1.18+)', 'Letting the machine look for the input that breaks an assumption.'],
          ['Code Coverage', 'What ran, what did not, and what the percentage cannot tell.'],
          ['Mocking Strategies', 'Fakes and generated mocks behind interfaces the consumer owns.'],
          ['Integration Testing', 'Tests against real dependencies, kept apart and cleaned up.'],
          ['Example Functions', 'Documentation that compiles, runs and is compared.'],
        ],
      },
    ],
  },
  {
    key: 'advanced',
    title: 'Advanced',
    theme: 'Architecture & production',
    outcome: 'Production-ready, cloud-native services.',
    weeks: [8, 10],
    phases: [
      {
        number: 7,
        title: 'Idiomatic Go Design & Architecture',
        objective: "Design packages and programs with Go's own patterns: simple parts, composed.",
        weeks: [2, 2],
        needs: [3],
        sections: [
          ['Package Design Principles', 'Names, purposes and boundaries that keep imports one-way.'],
          [
            'SOLID Principles in Go',
            'Five object-oriented principles, translated to packages and interfaces.',
          ],
          ['Composition Over Inheritance', 'Embedding structs and interfaces, and what it does not do.'],
          ['Dependency Injection', 'Passing what is needed, with main as the place where it is wired.'],
          ['Functional Options Pattern', 'Constructors that grow without breaking their callers.'],
          [
            'Error Handling Architecture',
            "A whole system's errors: by domain, by behavior, across boundaries.",
          ],
          [
            'Clean Architecture vs. Go Pragmatism',
            'Layers where they pay, and direct code where they do not.',
          ],
        ],
      },
      {
        number: 8,
        title: 'Network Programming & APIs',
        objective: 'Build robust network services on the standard library and common protocols.',
        weeks: [2, 3],
        needs: [5, 7],
        sections: [
          ['The net Package', 'TCP and UDP, listeners, connections and their deadlines.'],
          ['HTTP Server (net/http)', 'Handlers, routing and the timeouts a server must set.'],
          ['Middleware Pattern', 'Handlers around handlers, and the request context they share.'],
          ['HTTP Client', 'Reused connections, timeouts, contexts and retries for outgoing calls.'],
          ['JSON Handling', 'Encoding, decoding, tags and the cases they do not cover.'],
          ['gRPC', 'Protocol Buffers, generated code, streams, interceptors and status codes.'],
          ['ConnectRPC', 'RPC that also speaks plain HTTP, and when to choose it.'],
          [
            'API Design Best Practices',
            'Errors, validation, pages, versions and idempotency callers can rely on.',
          ],
          ['Resilience Patterns', 'Timeouts, retries, breakers, bulkheads and limits for calls that fail.'],
        ],
      },
      {
        number: 9,
        title: 'Data Persistence',
        objective: 'Store and query data from Go efficiently and correctly.',
        weeks: [2, 2],
        needs: [5, 7],
        sections: [
          ['The database/sql Package', 'Drivers, the connection pool, queries, scanning and nulls.'],
          ['PostgreSQL with pgx', "PostgreSQL's own protocol, types, COPY and notifications."],
          ['Transactions', 'Begin, commit, roll back, isolation, and doing it right on every path.'],
          ['Query Building Approaches', 'Raw SQL, generated code, builders and ORMs compared.'],
          ['NoSQL in Go', 'Document, key-value and embedded stores from Go.'],
          ['Migrations', "A schema's history, applied the same way everywhere."],
        ],
      },
      {
        number: 10,
        title: 'Cloud Native & Production',
        objective: 'Deploy, observe and run Go services where they earn their keep.',
        weeks: [2, 3],
        needs: [8, 9],
        sections: [
          ['Containerization', 'Small images from static binaries, built in stages.'],
          [
            'Configuration Management',
            'Settings from the environment, checked at start, with secrets kept apart.',
          ],
          ['Structured Logging (log/slog)', 'Leveled records with attributes, handlers and context.'],
          ['Distributed Tracing (OpenTelemetry)', 'Spans that follow a request from service to service.'],
          ['Metrics (Prometheus)', 'Counters, gauges and histograms, named and labelled well.'],
          ['Health Checks', 'Telling an orchestrator alive from ready from starting.'],
          ['Graceful Shutdown', 'Stopping on a signal without dropping work.'],
          ['Profile-Guided Optimization (PGO)', 'Feeding production profiles back to the compiler.'],
          ['Profiling in Production', 'CPU, heap, goroutine, block and mutex profiles of a live service.'],
        ],
      },
    ],
  },
  {
    key: 'expert',
    title: 'Expert',
    theme: 'Runtime internals & evolution',
    outcome: 'Runtime expertise and a view of where the language goes.',
    weeks: null,
    phases: [
      {
        number: 11,
        title: 'Go Runtime Internals (Advanced)',
        objective: 'Understand how the runtime executes your code well enough to debug and tune anything.',
        weeks: null,
        needs: [4, 5],
        sections: [
          ['The Go Runtime', 'What is linked into every binary, and the knobs it exposes.'],
          ['Memory Allocator', 'Size classes and three levels of caches from goroutine to operating system.'],
          ['Stack Management', 'Stacks that start small, grow by copying, and shrink.'],
          ['Garbage Collector Internals', 'Invariants, write barrier, pacing and traces.'],
          ['Channel Internals', 'The queue, the lock and the waiting lists behind a channel.'],
          ['Interface Internals', 'Two words, method tables, and what an assertion costs.'],
          ['Reflection', 'Inspecting types and values at run time, and its price.'],
        ],
      },
      {
        number: 12,
        title: 'Modern Go Features (1.22-1.24+)',
        objective: 'Keep up with what recent releases changed and why.',
        weeks: null,
        needs: [2],
        sections: [
          ['Iterators (Go 1.23+)', 'Functions that range can drive, push and pull.'],
          ['Enhanced HTTP Routing (Go 1.22)', 'Methods, wildcards and precedence in the standard router.'],
          ['Loop Variable Fix (Go 1.22)', 'One variable per iteration, and how old modules move.'],
          ['GOMEMLIMIT and GC Improvements', 'A soft memory limit and what the collector learned since.'],
          ['Upcoming Features', 'What has been proposed, accepted, declined or shipped.'],
        ],
      },
    ],
  },
];
