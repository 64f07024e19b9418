/** What this module adds to the portal's menu. */
package tw.anwang.meetings.menu;
