package org.cardorticket.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the colours of a film")
class PaletteTest {

    private static Still gradient() {
        int[] pixels = new int[64 * 64];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xFF000000 | (i % 64 * 4) << 16 | (i / 64 * 4) << 8;
        }
        return new Still(64, pixels);
    }

    @Test
    void areExactWhereThereAreFew() {
        Still still = Stills.at(10, 5);
        BufferedImage image =
                Palette.of(Stills.three()).indexed(still, still.bounds(), Optional.empty());
        for (int y = 0; y < Stills.HEIGHT; y++) {
            for (int x = 0; x < Stills.WIDTH; x++) {
                assertThat(image.getRGB(x, y)).isEqualTo(0xFF000000 | still.rgb(x, y));
            }
        }
    }

    @Test
    void areNearWhereThereAreMany() {
        Still still = gradient();
        BufferedImage image =
                Palette.of(List.of(still)).indexed(still, still.bounds(), Optional.empty());
        for (int i = 0; i < 64; i++) {
            int drawn = image.getRGB(i, i);
            assertThat(Math.abs((drawn >> 16 & 0xFF) - i * 4)).isLessThanOrEqualTo(32);
            assertThat(Math.abs((drawn >> 8 & 0xFF) - i * 4)).isLessThanOrEqualTo(32);
        }
    }

    @Test
    void whatHasNotChangedIsTransparent() {
        Still before = Stills.at(0, 0);
        Still still = Stills.at(10, 5);
        BufferedImage image =
                Palette.of(Stills.three()).indexed(still, still.bounds(), Optional.of(before));
        assertThat(image.getRGB(39, 29) >>> 24).isZero();
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFF000000 | Stills.GROUND);
        assertThat(image.getRGB(10, 5)).isEqualTo(0xFF000000 | Stills.SQUARE);
    }

    @Test
    void aBoxIsCutWhereItIsWidestAndKeepsItsMostFrequentColour() {
        ColourBox box = ColourBox.of(Map.of(0x101010, 5, 0x10F010, 9, 0x10F510, 1));
        assertThat(box.colour()).isEqualTo(0x10F010);
        assertThat(box.halves()).extracting(ColourBox::colour).containsExactly(0x101010, 0x10F010);
        assertThat(ColourBox.of(Map.of(0x123456, 7)).divisible()).isFalse();
    }
}
