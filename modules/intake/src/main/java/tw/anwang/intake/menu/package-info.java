/** What this module tells the portal of itself: its pages, what it traces, which records may be granted. */
package tw.anwang.intake.menu;
