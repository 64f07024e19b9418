/** What an administrator asks without a server, with the portal's settings. */
package tw.anwang.portal.check;
