/**
 * Official minutes: text in, structure out. {@link tw.anwang.minutes.MinutesReader} takes the text out of a file,
 * {@link tw.anwang.minutes.MinutesParser} reads it, {@link tw.anwang.minutes.Minutes} is the answer: a proposal that a
 * person confirms. Plain Java; knows nothing of databases, offices or the web.
 *
 * <p>How it reads: lines without page furniture ({@code line}); the number in front of each ({@code numbering}) and its
 * label or speaker make a tree ({@code outline}); the head is read apart ({@code header}); walking the tree gives the
 * points ({@code item}), and in the words of each it looks for units, orders, days, outcomes and earlier items. The
 * words themselves are data ({@code words.txt}, {@code people.txt}, {@code units.txt}); an organiser adds its own by a
 * {@link tw.anwang.minutes.Profile}.
 */
package tw.anwang.minutes;
