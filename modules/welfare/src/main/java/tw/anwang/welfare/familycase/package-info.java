/**
 * The vulnerable-family case itself: opened with the acceptance of a report, who sees it, what became of it, and by when
 * its next step has to be done. Who works on it lies in {@code assignment}, what is done in {@code visit} and
 * {@code assessment}.
 */
package tw.anwang.welfare.familycase;
