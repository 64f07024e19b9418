/** What this module adds to the portal's menu and to the words of the trail. */
package tw.anwang.welfare.menu;
