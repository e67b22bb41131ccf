namespace Vroegsignalering.Core.Tests.Signals.Intake;

public sealed class SignalKeyTests
{
    private static readonly UInt128 PublishedSecret = new(0x0f0e0d0c0b0a0908, 0x0706050403020100);

    /// <summary>From <c>vectors_sip128</c> of the authors' reference implementation: the bytes 0, 1, 2 and on.</summary>
    [Theory]
    [InlineData(0, "a3817f04ba25a8e66df67214c7550293")]
    [InlineData(1, "da87c1d86b99af44347659119b22fc45")]
    [InlineData(2, "8177228da4a45dc7fca38bdef60affe4")]
    public void The_hash_is_the_published_one(int length, string bytes)
    {
        byte[] input = [.. Enumerable.Range(0, length).Select(i => (byte)i)];

        UInt128 hash = SipHash.Of(input, PublishedSecret);

        byte[] written = new byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128LittleEndian(written, hash);
        Assert.Equal(bytes, Convert.ToHexStringLower(written));
    }

    [Fact]
    public void The_same_in_other_words_on_another_day_has_the_same_key()
    {
        IntakeRow row = Csv.Row();
        IntakeRow same = Csv.Row(("partner", "energie"), ("arrears", "100"), ("postcode", "1234 ab"), ("street", "Dwaalhof"));

        Assert.Equal(row.ContentKey, same.ContentKey);
        Assert.Equal(row.ContentKey, SignalKey.OfContent(row.Signal! with { ReceivedOn = A.Day }));
        Assert.Equal(row.ReferenceKey, same.ReferenceKey);
    }

    [Theory]
    [InlineData("reference", "r2", false)]
    [InlineData("partner", "Huur", false)]
    [InlineData("partnerName", "x", false)]
    [InlineData("sentOn", "2027-03-02", true)]
    [InlineData("arrears", "100.01", true)]
    [InlineData("arrears", "", true)]
    [InlineData("arrearsStartOn", "2027-01-01", true)]
    [InlineData("kind", "Eviction", true)]
    [InlineData("endOfSupplyOn", "2027-05-01", true)]
    [InlineData("crisis", "ja", true)]
    [InlineData("crisis", "nee", true)]
    [InlineData("warmHandover", "ja", true)]
    [InlineData("legalPerson", "ja", true)]
    [InlineData("threateningSituation", "EndOfGasSupply", true)]
    [InlineData("route", "Intermediary", true)]
    [InlineData("bsn", "", true)]
    [InlineData("bsn", A.WrongBsnDigits, true)]
    [InlineData("initials", "A.", true)]
    [InlineData("namePrefix", "A.", true)]
    [InlineData("lastName", "A.", true)]
    [InlineData("birthDate", "1980-01-01", true)]
    [InlineData("phone", "A.", true)]
    [InlineData("email", "A.", true)]
    [InlineData("postcode", "1234AC", true)]
    [InlineData("houseNumber", "11", true)]
    [InlineData("houseNumberAddition", "A.", true)]
    [InlineData("personalContact", "ja", true)]
    [InlineData("writtenReminders", "1", true)]
    [InlineData("reminderTermDays", "1", true)]
    [InlineData("consentOffered", "ja", true)]
    [InlineData("consentRefused", "ja", true)]
    [InlineData("pointedToDebtHelp", "ja", true)]
    public void Every_field_counts_and_versions_share_partner_and_reference(string field, string value, bool isVersion)
    {
        IntakeRow row = Csv.Row();
        IntakeRow other = Csv.Row((field, value));

        Assert.NotNull(other.Signal);
        Assert.NotEqual(row.ContentKey, other.ContentKey);
        Assert.Equal(isVersion, row.ReferenceKey == other.ReferenceKey);
    }

    [Fact]
    public void A_row_that_was_set_aside_is_known_by_its_bytes()
    {
        IntakeRow row = Csv.Row(("reference", ""));

        Assert.Equal(row.ContentKey, Csv.Row(("reference", "")).ContentKey);
        Assert.NotEqual(row.ContentKey, Csv.Row(("reference", ""), ("arrears", "100")).ContentKey);
        Assert.Null(row.ReferenceKey);
    }

    [Fact]
    public void A_secret_makes_other_keys()
    {
        Signal signal = Csv.Row().Signal!;

        Assert.NotEqual(SignalKey.OfContent(signal), SignalKey.OfContent(signal, 1));
        Assert.NotEqual(SignalKey.OfReference(signal), SignalKey.OfReference(signal, 1));
    }

    [Fact]
    public void A_stored_key_never_changes()
    {
        SignalKey key = Csv.Row(("lastName", "Één")).ContentKey;

        Assert.Equal("5ddc926c588891b7e3fb7c2a69c08a59", key.ToString());
        Assert.True(SignalKey.TryParse(key.ToString(), out SignalKey read));
        Assert.Equal(key, read);
        Assert.False(SignalKey.TryParse("12", out _));
    }

    [Theory]
    [InlineData(253)]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(5_000)]
    public void Long_texts_count_in_full(int length)
    {
        string name = new('é', length);

        Assert.NotEqual(Csv.Row(("lastName", $"{name}a")).ContentKey, Csv.Row(("lastName", $"{name}b")).ContentKey);
        Assert.NotEqual(Csv.Row(("lastName", name)).ContentKey, Csv.Row(("phone", name)).ContentKey);
    }
}
