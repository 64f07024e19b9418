/** Figures by which work is measured: how many cases one worker keeps, how often a family is seen. Data with days. */
package tw.anwang.welfare.norm;
