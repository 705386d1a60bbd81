using System.Xml.Linq;
using CsCheck;
using Laihua.App.Papers;

namespace Laihua.App.Tests.Papers;

public sealed class QrDrawingTests
{
    [Fact]
    public void Matrix_TheTextOfACard_MixesModesAndStaysSmall()
    {
        // In byte mode alone 453 characters would need version 16 (81 modules).
        Assert.Equal(61, QrDrawing.Matrix(Samples.QrText(400)).Modules);
    }

    [Fact]
    public void Blocks_OfAnyCode_CoverTheDarkModulesAndNoOther()
    {
        Gen.String[Gen.Char.AlphaNumeric, 1, 200].Sample(
            text =>
            {
                var matrix = QrDrawing.Matrix(text);
                var drawn = new bool[matrix.Dark.Count];
                foreach (var (x, y, width, height) in matrix.Blocks())
                {
                    foreach (var i in Enumerable.Range(0, width * height))
                    {
                        drawn[((y + (i / width)) * matrix.Modules) + x + (i % width)] = true;
                    }
                }

                Assert.Equal(matrix.Dark, drawn);
            },
            iter: 50, seed: "0000KOIPe036");
    }

    [Fact]
    public void Svg_WithATitleOfMarkup_IsWellFormedAndKeepsTheQuietZone()
    {
        var svg = XElement.Parse(QrDrawing.Svg("https://example.cn/q/1", "核验 <b>&\""));

        XNamespace ns = "http://www.w3.org/2000/svg";
        Assert.Equal("核验 <b>&\"", svg.Element(ns + "title")!.Value); // An element that is missing fails here, as it should.
        Assert.Equal("crispEdges", svg.Attribute("shape-rendering")?.Value);
        Assert.Equal($"0 0 {QrDrawing.Matrix("https://example.cn/q/1").WithQuietZone} {QrDrawing.Matrix("https://example.cn/q/1").WithQuietZone}", svg.Attribute("viewBox")?.Value);
    }
}
