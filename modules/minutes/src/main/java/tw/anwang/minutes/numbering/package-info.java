/** The numbers in front of points: 壹、 一、 (一) 1. (1) ① and bullets. */
package tw.anwang.minutes.numbering;
