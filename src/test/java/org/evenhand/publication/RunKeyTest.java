package org.evenhand.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class RunKeyTest {

    @Test
    void isTheSameForTheSameParts() {
        assertThat(key(Map.of("plan", "a", "policy", "b"))).isEqualTo(key(Map.of("policy", "b", "plan", "a")));
    }

    @Test
    void differsWhenOnePartDiffers() {
        assertThat(key(Map.of("plan", "a"))).isNotEqualTo(key(Map.of("plan", "b")));
        assertThat(key(Map.of("plan", "a"))).isNotEqualTo(key(Map.of("plan", "a", "policy", "")));
    }

    @Test
    void cannotBeMadeToReadAlikeByMovingAnEnd() {
        assertThat(key(Map.of("a", "1;1:b1:2"))).isNotEqualTo(key(Map.of("a", "1", "b", "2")));
    }

    @Test
    void readsAsSixtyFourHexadecimalDigits() {
        assertThat(key(Map.of()).hex()).hasSize(64).matches("[0-9a-f]+");
    }

    private static RunKey key(Map<String, String> parts) {
        return RunKey.of(new TreeMap<>(parts));
    }
}
