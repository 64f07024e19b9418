/** 批閱: the supervisor reads the notes of the centre, signs many at once, and returns one with what is missing. */
package tw.anwang.welfare.signing;
