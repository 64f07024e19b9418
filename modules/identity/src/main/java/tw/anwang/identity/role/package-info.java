/** Roles as those see them who edit them: what each may, who holds it, what a change does, what a role sees. */
package tw.anwang.identity.role;
