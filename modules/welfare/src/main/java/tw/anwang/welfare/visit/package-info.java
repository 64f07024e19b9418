/**
 * 訪視: notes of visits and other contacts, entered in seconds and never overwritten; the first one face to face meets the
 * clock of the report, and how often a family is seen follows from how vulnerable it is.
 */
package tw.anwang.welfare.visit;
