/** Names and titles of people, in every order official text puts them. */
package tw.anwang.minutes.people;
