using System.Buffers.Binary;

namespace Laihua.Rules.Intake;

/// <summary>What the first frame header of a JPEG says of the picture.</summary>
/// <param name="Width">In pixels, as stored; a note on orientation may turn the picture when it is shown.</param>
/// <param name="Height">In pixels, as stored.</param>
/// <param name="Components">1 grey, 3 colour, 4 inks of a press; 0 where the file ends before it says.</param>
public readonly record struct JpegHead(int Width, int Height, int Components)
{
    /// <summary>The header, or null where the bytes are no JPEG or have none.</summary>
    public static JpegHead? Read(ReadOnlySpan<byte> jpeg)
    {
        if (!jpeg.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
        {
            return null;
        }

        var at = 2;
        while (at + 8 < jpeg.Length && jpeg[at] == 0xFF)
        {
            var marker = jpeg[at + 1];
            if (marker == 0xFF)
            {
                // Any number of FF may fill the room before a marker.
                at++;
                continue;
            }

            // Start of frame: C0 to CF but for the tables C4, C8 and CC.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new(
                    BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 5)..]),
                    at + 9 < jpeg.Length ? jpeg[at + 9] : 0);
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
        }

        return null;
    }
}
