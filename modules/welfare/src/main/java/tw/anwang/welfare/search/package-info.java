/** What of this module is found by search: cases by their numbers, and what is written in their notes. */
package tw.anwang.welfare.search;
