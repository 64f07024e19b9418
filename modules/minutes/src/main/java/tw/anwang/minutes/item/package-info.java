/** From the tree to the points of the minutes. */
package tw.anwang.minutes.item;
