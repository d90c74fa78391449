// Measures beside the page, which stays alive meanwhile.
import { contend } from "./contend.js";

onmessage = ({ data }) => {
  let round = 0;
  for (const results of contend(data)) {
    postMessage({ results, round: ++round });
  }
};
// What was sent before is lost, since importing the package takes a while.
postMessage("ready");
