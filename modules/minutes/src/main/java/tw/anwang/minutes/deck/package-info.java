/** The part of a county's deck that asks the central government for help, and how alike two requests are. */
package tw.anwang.minutes.deck;
