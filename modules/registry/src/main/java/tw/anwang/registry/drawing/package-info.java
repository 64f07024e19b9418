/**
 * 家系圖 and 生態圖, drawn by the server: the same family always gives the same drawing, and nothing in it overlaps. A
 * drawing says nothing that the list beside it does not say in words.
 */
package tw.anwang.registry.drawing;
