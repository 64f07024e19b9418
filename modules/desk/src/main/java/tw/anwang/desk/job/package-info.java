/** Jobs: their rows, the run of one job as its owner, the page that shows how far it is. */
package tw.anwang.desk.job;
