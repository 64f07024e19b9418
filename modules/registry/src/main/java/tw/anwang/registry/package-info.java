/**
 * People and households, and who serves whom (involvement): the family-centred view (以家庭為中心). Case modules register
 * the people of a report here once, begin and end their service here, and never keep a second copy of a person.
 */
package tw.anwang.registry;
