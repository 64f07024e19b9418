/**
 * What every module's tests stand on: one real MariaDB per build, migrations as the portal runs them, a container in
 * miniature (CDI, JTA, a pool, persistence units) and a counter of SQL statements. Only ever in test scope.
 */
package tw.anwang.testing;
