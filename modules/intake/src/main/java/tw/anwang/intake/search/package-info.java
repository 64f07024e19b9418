/** What of reports can be searched, and who opens them without a part in them. */
package tw.anwang.intake.search;
