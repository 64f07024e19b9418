/** What the pages of this module share. */
package tw.anwang.indicators.page;
