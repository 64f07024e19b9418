/**
 * Counties, organisations and offices through time: which office a name meant on a day, who went on with its work, who
 * belongs to a group addressee, which days are working days. Knows no users: the administration pages live in
 * {@code identity} and call the verbs published here. {@link tw.anwang.directory.Offices} and
 * {@link tw.anwang.directory.OfficeNames} read, {@link tw.anwang.directory.OfficeChanges} writes; entities stay inside.
 */
package tw.anwang.directory;
