/**
 * What every case module needs and must not write twice: {@link tw.anwang.desk.Tasks} with their clocks,
 * notices to people and offices, drafts of typed text,
 * files and jobs with progress. A module writes into them inside its own
 * transaction, so that a task can neither be lost nor stay behind.
 */
package tw.anwang.desk;
