/**
 * Who is kin to whom: parents and children, couples and former couples, brothers and sisters. It is a fact about two
 * people and holds in every household they belong to; the drawing (家系圖) and later rules read it from here.
 */
package tw.anwang.registry.kin;
