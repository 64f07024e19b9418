/** What an administrator is told before the first start and afterwards. */
package tw.anwang.portal.check;
