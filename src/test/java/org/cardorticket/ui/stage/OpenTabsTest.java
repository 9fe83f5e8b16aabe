package org.cardorticket.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.cardorticket.trace.Lane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("how many tabs are open")
class OpenTabsTest {

    @Test
    void asManyAsTheCommandOpensInItsLanes() {
        assertThat(OpenTabs.in("refresh-in-tabs 5 A", Lane.A)).isEqualTo(5);
        assertThat(OpenTabs.in("refresh-in-tabs 5 A", Lane.B)).isEqualTo(1);
        assertThat(OpenTabs.in("refresh-in-tabs 3 A+B", Lane.B)).isEqualTo(3);
    }

    @Test
    void oneInAnyOtherScene() {
        assertThat(OpenTabs.in("", Lane.A)).isEqualTo(1);
        assertThat(OpenTabs.in("refresh A", Lane.A)).isEqualTo(1);
        assertThat(OpenTabs.in("GET /session/me", Lane.A)).isEqualTo(1);
    }
}
