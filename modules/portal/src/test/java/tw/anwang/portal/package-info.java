/** Tests of the whole house: its boundaries, words, settings, pages and migrations, read from every module's sources. */
package tw.anwang.portal;
