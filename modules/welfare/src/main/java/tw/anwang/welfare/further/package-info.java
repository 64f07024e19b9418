/**
 * 再通報: what becomes of a report on a family that is served already, and of one that was. It joins the case that goes on
 * (併案), with its own clocks, or a case is opened beside it for a reason that stays to be read; what ended may be taken up
 * again (重新開案).
 */
package tw.anwang.welfare.further;
