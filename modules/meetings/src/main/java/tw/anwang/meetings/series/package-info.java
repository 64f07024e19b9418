/**
 * A series of meetings (會議系列): who convenes it, which office is its staff unit (幕僚單位), who takes part, who may
 * read, and the words its papers use. Staff unit is a property of a series: any office may own one.
 */
package tw.anwang.meetings.series;
