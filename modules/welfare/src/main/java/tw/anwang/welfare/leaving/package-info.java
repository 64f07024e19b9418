/**
 * 離職交接: the cases of a worker who leaves go to others, together or one by one, in one transaction that can be taken
 * back as long as nothing was done on a case since.
 */
package tw.anwang.welfare.leaving;
