/**
 * 兒童及少年未來教育與發展帳戶: what is deposited for a child of a family with little income, to which the government adds as
 * much, until the child comes of age. Where nothing is deposited for some months in a row, the centre coaches the family.
 */
package tw.anwang.welfare.developmentaccount;
