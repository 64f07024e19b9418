/**
 * 督導紀錄: a supervisor and workers talk over cases; what they agree on lies on the worker's desk, and which cases nobody
 * talked over for long is shown.
 */
package tw.anwang.welfare.supervision;
