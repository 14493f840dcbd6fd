package org.evenhand.characteristic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each answer is in exactly one group at every detail, and not telling us is never an answer. */
final class GroupTreeTest {

    @Test
    void ethnicGroupsNestByTwoFiveAndNineteen() {
        GroupTree groups = Characteristic.ETHNICITY.groups();

        assertThat(groups.declaredAt(Detail.BINARY))
                .extracting(Group::code)
                .containsExactly("white", "ethnic_minority");
        assertThat(groups.declaredAt(Detail.BROAD))
                .extracting(Group::code)
                .containsExactly("white", "asian", "black", "mixed", "other");
        assertThat(groups.declaredAt(Detail.FULL)).hasSize(EthnicGroup.values().length);
        assertThat(EthnicGroup.values()).filteredOn(Category::standard).hasSize(19);
    }

    @Test
    void chineseIsAsian() {
        GroupTree groups = Characteristic.ETHNICITY.groups();

        assertThat(groups.group("asian_chinese").parent()).contains(groups.group("asian"));
        assertThat(groups.group("asian").parent()).contains(groups.group("ethnic_minority"));
        assertThat(groups.group("white").parent()).contains(groups.root());
    }

    @ParameterizedTest
    @EnumSource(Characteristic.class)
    void everyCategoryAndEveryWayOfNotTellingUsIsInOneGroupAtEveryDetail(Characteristic by) {
        GroupTree groups = by.groups();
        for (Detail detail : Detail.values()) {
            Set<Group> told = new HashSet<>(groups.at(detail));
            for (Category category : by.categories()) {
                assertThat(ancestors(groups.group(category.code())))
                        .filteredOn(told::contains)
                        .hasSize(1)
                        .allMatch(Group::declared);
            }
            for (String unknown : Set.of("prefer_not_to_say", "not_stated", "not_held")) {
                assertThat(ancestors(groups.group(unknown)))
                        .filteredOn(told::contains)
                        .hasSize(1)
                        .noneMatch(Group::declared);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Characteristic.class)
    void theComparatorIsAGroupAndParentsStandFirst(Characteristic by) {
        GroupTree groups = by.groups();

        assertThat(by.comparator().isEmpty() || groups.group(by.comparator()).declared())
                .isTrue();
        for (int index = 0; index < groups.groups().size(); index++) {
            Group group = groups.groups().get(index);
            assertThat(group.index()).isEqualTo(index);
            assertThat(group.parent().map(Group::index).orElse(-1)).isLessThan(index);
        }
    }

    private static Set<Group> ancestors(Group group) {
        Set<Group> path = new HashSet<>();
        for (Group at = group; ; at = at.parent().orElseThrow()) {
            path.add(at);
            if (at.parent().isEmpty()) {
                return path;
            }
        }
    }
}
