package tw.anwang.identity;

import java.util.List;

/**
 * Somebody said what a group of single sign-on means, in this transaction: a second administrator is to confirm it.
 *
 * @param maker name of who said so
 * @param others administrators who may confirm it
 */
public record GroupMappingWaits(String group, String maker, List<AccountId> others) {}
