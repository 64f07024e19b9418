/** 歸戶: two records of one person become one, and two again where it was wrong. */
package tw.anwang.registry.merge;
