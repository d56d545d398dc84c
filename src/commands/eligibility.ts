// `npm run --silent eligibility`: queries as JSON lines on standard input, answers as JSON lines on standard output.
import { answerLine } from "../rules/answer-lines";
import { answerLines } from "./shared/json-lines";

void answerLines(answerLine);
