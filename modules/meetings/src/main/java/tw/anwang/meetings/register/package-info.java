/**
 * The register of requests to the central government (待中央協助事項): a bureau drafts, its head approves, the county's
 * compiling office (彙整機關) orders, joins and sends; central offices reply; the next step is followed to its end.
 */
package tw.anwang.meetings.register;
