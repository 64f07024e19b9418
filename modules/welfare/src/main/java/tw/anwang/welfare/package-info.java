/**
 * Social-welfare centres (社福中心) and their vulnerable-family cases (脆弱家庭): assigned by the supervisor, visited and
 * assessed in time, opened, served by plan, signed, closed and followed up.
 */
package tw.anwang.welfare;
