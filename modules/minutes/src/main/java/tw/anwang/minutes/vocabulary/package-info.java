/** The words minutes are read by, kept in text files. */
package tw.anwang.minutes.vocabulary;
