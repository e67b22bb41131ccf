using System.Text;

namespace Vroegsignalering.Core.Tests.Signals.Intake;

/// <summary>Tests that look at the memory of the whole process, and so run while no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public sealed class ReadRowsMemoryTests
{
    private const string Header = "reference;partner;sentOn;arrears;postcode;houseNumber\n";
    private const string Rows = "r1;Energie;2027-03-01;1.00;1234AB;1\nr2;Energie;;2.00;1234AB;1\nr3;Energie;2027-03-01;x;1234AB;1\n";

    [Fact]
    public void Memory_does_not_grow_with_the_file()
    {
        using Stream endless = new Repeated(Encoding.UTF8.GetBytes(Header), Encoding.UTF8.GetBytes(Rows), times: 100_000);
        long early = 0;
        long late = 0;
        int rows = 0;
        foreach (IntakeRow row in SignalCsvReader.ReadRows(endless, SignalMapping.Default, Csv.Name, null))
        {
            rows += row.Outcome == IntakeOutcome.FileRefused ? 0 : 1;
            early = rows == 10_000 ? GC.GetTotalMemory(forceFullCollection: true) : early;
            late = rows == 290_000 ? GC.GetTotalMemory(forceFullCollection: true) : late;
        }

        Assert.Equal(300_000, rows);
        Assert.True(late - early < 16 * 1024 * 1024, $"It grew by {late - early} bytes.");
    }

    /// <summary>The same bytes again and again, without holding them.</summary>
    private sealed class Repeated(byte[] first, byte[] rest, int times) : MemoryStream
    {
        private byte[] _now = first;
        private int _at;
        private int _times = times;

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_at == _now.Length)
            {
                if (_times-- == 0)
                {
                    return 0;
                }

                (_now, _at) = (rest, 0);
            }

            int length = Math.Min(buffer.Length, _now.Length - _at);
            _now.AsSpan(_at, length).CopyTo(buffer);
            _at += length;
            return length;
        }
    }
}
