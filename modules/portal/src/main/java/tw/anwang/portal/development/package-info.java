/** For those who write pages: with APP_DEV_SOURCES set, a saved page shows at the next reload, without a build. */
package tw.anwang.portal.development;
