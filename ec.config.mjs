import { codeBlocks } from './src/code/blocks.ts';

export default codeBlocks;
