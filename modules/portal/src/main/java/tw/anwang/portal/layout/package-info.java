/** What stands around each page: menu, header, converters, headers of the answer. */
package tw.anwang.portal.layout;
