/**
 * 評估: which factors make a family vulnerable, by the list of the day on which the county knew, with the reason, the
 * diagnosis, the goals and the plan that article 5 asks for. Handed in once it is never changed; a new one follows.
 */
package tw.anwang.welfare.assessment;
