/**
 * What happens once, at start, before the first request: settings are checked, the database is brought up to date, the
 * first account is opened.
 */
package tw.anwang.portal.start;
