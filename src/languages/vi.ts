import type { Language } from "./language.ts";

/** What Vietnamese news pages print around their articles. */
export const vi: Language = {
  code: "vi",
  functionWords:
    "và của là có cho với được trong không các một những này đã người khi tại để về từ ra vào đến cũng sẽ trên theo nhiều ông còn",
  dateOrder: "dmy",
  by: "tác giả|bài|bài viết|thực hiện|bài và ảnh|theo",
  and: "và|&",
  published: "đăng lúc|ngày đăng|xuất bản|đăng ngày|ngày xuất bản|đăng",
  updated: "cập nhật|cập nhật lúc|cập nhật lần cuối|chỉnh sửa",
  roles: "phóng viên|biên tập viên|pv|nhà báo|cộng tác viên|thông tín viên|biên dịch|tổng biên tập",
  desks: "ban biên tập|nhóm pv|nhóm phóng viên|tòa soạn|thông tấn xã|báo|ban thời sự",
  at: "lúc|vào lúc",
  oclock: "h|giờ",
  am: "sáng|sa",
  pm: "chiều|tối|ch",
  ago: "# trước",
  units: { minute: "phút", hour: "giờ|tiếng", day: "ngày", week: "tuần" },
  today: "hôm nay",
  yesterday: "hôm qua",
  months: "",
  phrases: {
    related:
      "tin liên quan|bài liên quan|tin bài liên quan|bài viết liên quan|liên quan|xem thêm|đọc thêm|tin cùng chủ đề|cùng chủ đề",
    ranking:
      "đọc nhiều|tin đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|tin xem nhiều|nổi bật|tin nổi bật|phổ biến|tin nóng|bình luận nhiều",
    latest: "tin mới|tin mới nhất|mới nhất|bài mới nhất|tin mới cập nhật|tin tức mới",
    recommended:
      "có thể bạn quan tâm|đề xuất|đề xuất cho bạn|dành cho bạn|gợi ý|bạn có thể thích|đáng chú ý|đừng bỏ lỡ|biên tập viên chọn",
    more: "tin cùng chuyên mục|cùng chuyên mục|tin khác|các tin khác|tin tức khác|tiêu điểm|bài tiếp theo|bài trước|tin chính",
    tags: "từ khóa|từ khoá|thẻ|chủ đề|chuyên mục|tags",
    share: "chia sẻ|sao chép liên kết|chia sẻ bài viết|gửi",
    comments: "bình luận|ý kiến|gửi bình luận|ý kiến bạn đọc|trả lời|viết bình luận",
    subscribe: "đăng ký|đăng ký nhận tin|bản tin|đặt báo|theo dõi bản tin",
    advert: "quảng cáo",
    account: "đăng nhập|đăng xuất|tài khoản|tạo tài khoản",
    navigate:
      "trang chủ|menu|tìm kiếm|về đầu trang|đóng|liên hệ|giới thiệu|tòa soạn|tất cả|xem tất cả|trở lại|tin theo khu vực",
    legal:
      "bản quyền|bản quyền thuộc về|chính sách bảo mật|điều khoản sử dụng|giấy phép|tổng biên tập|không được sao chép|cơ quan chủ quản",
    cookies: "cookie|chấp nhận|đồng ý",
    follow: "theo dõi|theo dõi chúng tôi|quan tâm",
    readingTime: "phút đọc|thời gian đọc",
    readMore: "xem thêm|đọc tiếp|chi tiết|xem chi tiết|đọc thêm",
    photo: "ảnh|hình|ảnh minh họa|nguồn ảnh|ảnh tư liệu|đồ họa",
    gallery: "xem ảnh|phóng to|thư viện ảnh|chùm ảnh",
    player: "nghe|video|xem video|podcast|nghe đọc bài",
    tools: "in|lưu|lưu bài|cỡ chữ|in bài viết|báo lỗi",
    bio: "về tác giả",
    support: "ủng hộ|tặng sao",
    live: "trực tiếp|tường thuật",
    endCredit: "theo|nguồn|biên tập|biên dịch",
    correction: "đính chính|cải chính",
    sponsored: "tài trợ|nội dung tài trợ|thông tin doanh nghiệp",
    mark: "nóng|độc quyền|phân tích|phỏng vấn|góc nhìn|trực tiếp|infographic|cập nhật",
  },
};
