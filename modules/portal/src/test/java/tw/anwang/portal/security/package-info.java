/**
 * The self-assessments in docs/security: what their rows name exists in this house, and the spreadsheets an agency gets
 * are made of the texts that were reviewed.
 */
package tw.anwang.portal.security;
