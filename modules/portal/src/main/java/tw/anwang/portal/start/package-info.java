/** What happens once, at start, before the first request: settings are checked, the database is brought up to date. */
package tw.anwang.portal.start;
