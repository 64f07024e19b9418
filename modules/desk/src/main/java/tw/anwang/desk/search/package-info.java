/**
 * Search: a Lucene index per node in {@code APP_DATA_DIR}, derived from the database and built anew whenever it does not fit. Before
 * each search it takes over what was saved since, so that what is saved is found at once, and what a person may no
 * longer see is found no more.
 */
package tw.anwang.desk.search;
