package org.evenhand.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would take for a formula, in the widths and disguises that text can have. */
final class FormulaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(A1)",
                "\uFE661+1",
                "\"=1+1",
                "'=1+1",
                "  =1+1",
                "\u00A0=1+1",
                "\u3000\uFF1D1+1",
                "\uFEFF=1+1",
                "\u200B\"=1+1"
            })
    void isKnownByItsBeginning(String text) {
        assertThat(Formula.begins(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "Planning", "Planning = 1", "'Ash' ward", "1-3", "£5", "− 3", "<script>"})
    void isNothingElse(String text) {
        assertThat(Formula.begins(text)).isFalse();
    }
}
